/** Takes her files in, shows them to who may see them, and lets her take them away. */
@NullMarked
package fr.parvis.facilitation.media.usecase;

import org.jspecify.annotations.NullMarked;
