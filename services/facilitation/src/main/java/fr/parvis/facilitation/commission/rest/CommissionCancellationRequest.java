package fr.parvis.facilitation.commission.rest;

/** It does not take place; no reason is asked. */
public record CommissionCancellationRequest() {}
