"""The whole product on whole kits, judged by other people’s programs."""
