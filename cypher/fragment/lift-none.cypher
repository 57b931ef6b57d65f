// The adopter <1> as it stands.
<1>.key
