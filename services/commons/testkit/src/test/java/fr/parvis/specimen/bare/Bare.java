package fr.parvis.specimen.bare;

/** Stands in a package that promises nothing about null. */
final class Bare {}
