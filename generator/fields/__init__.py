"""How what an owner typed becomes a value: by the declared type of its field, never by a guess."""
