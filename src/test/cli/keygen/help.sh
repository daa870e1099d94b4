"$TUR" keygen --help
