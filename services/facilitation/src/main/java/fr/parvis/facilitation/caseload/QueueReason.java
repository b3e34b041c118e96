package fr.parvis.facilitation.caseload;

/**
 * One reason of a place in the queue, to be shown as it is.
 *
 * @param code stable
 * @param text one French sentence without full stop
 */
public record QueueReason(String code, String text) {}
