package fr.parvis.facilitation.decision.rest;

/** Begins a record; there is nothing to say. */
public record NewDecisionRecordRequest() {}
