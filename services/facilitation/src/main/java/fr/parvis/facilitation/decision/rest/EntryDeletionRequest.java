package fr.parvis.facilitation.decision.rest;

/** Takes an entry out; there is nothing to say. */
public record EntryDeletionRequest() {}
