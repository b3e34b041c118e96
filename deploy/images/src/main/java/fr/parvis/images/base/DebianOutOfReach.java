package fr.parvis.images.base;

import fr.parvis.images.program.ImageException;

/** This machine has no way to Debian's packages. */
public final class DebianOutOfReach extends ImageException {
    DebianOutOfReach(String sentence) {
        super(sentence);
    }
}
