package fr.parvis.persons.act.rest;

import org.jspecify.annotations.Nullable;

/** A body that is nothing but an act: a withdrawal needs no reason. */
public record OnlyAct(@Nullable ActRequest act) {}
