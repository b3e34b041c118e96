package fr.parvis.facilitation.statistics;

import java.util.UUID;

/**
 * Whom a copy is about.
 *
 * @param reference her name in one family, random, known here and to the figures only
 * @param number of this fact among hers in that family, from 1
 */
public record Subject(UUID reference, long number) {}
