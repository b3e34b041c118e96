/** Writes into every API description what all our APIs have in common. */
@NullMarked
package fr.parvis.commons.web.openapi;

import org.jspecify.annotations.NullMarked;
