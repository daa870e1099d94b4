"$TUR" conform show base-call --files case | head -n 3; ls case
