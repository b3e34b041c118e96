package fr.parvis.persons.finding.rest;

/** All that is said: a yes names nobody, and may be somebody of the same name. */
public record DuplicateAnswer(boolean aFileMayExist) {}
