package fr.parvis.specimen.mapped;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Ties itself to a library that goes. */
final class UsesDatabind {
    ObjectMapper mapper() {
        return new ObjectMapper();
    }
}
