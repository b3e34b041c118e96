package fr.parvis.persons.act.rest;

import java.util.UUID;

/** The act is in the register under this id. */
public record ActIdResponse(UUID actId) {}
