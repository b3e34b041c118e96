package fr.parvis.specimen.rooted.rest;

/** Makes the feature one with rings. */
public final class RootedResource {}
