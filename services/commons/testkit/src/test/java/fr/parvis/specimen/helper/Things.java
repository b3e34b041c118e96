package fr.parvis.specimen.helper;

/** Stands in a package that says nothing. */
final class Things {}
