package fr.parvis.specimen.rooted;

import fr.parvis.specimen.rooted.rest.RootedResource;

/** Business that depends on its own screen. */
final class KnowsItsResource {
    private final RootedResource resource = new RootedResource();

    RootedResource resource() {
        return resource;
    }
}
