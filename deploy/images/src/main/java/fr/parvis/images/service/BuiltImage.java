package fr.parvis.images.service;

/**
 * An image whose archive is written.
 *
 * @param id digest of its configuration, which names all of its content: the same wherever it is loaded
 */
public record BuiltImage(Service service, String name, String id) {}
