package fr.parvis.facilitation.travel.persistence;

import java.util.UUID;

/** Which version of which trip. */
record EarlierTripKey(UUID tripId, int number) {}
