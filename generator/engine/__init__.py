"""What a build stands on and no site is named in: values, keys, bytes, folders."""
