package fr.parvis.specimen.open;

/** Neither final nor made to extend. */
class Open {}
