"""Fine-tuning of the small encoder behind the `tags` stage. Apart from the package: never needed to run it."""
