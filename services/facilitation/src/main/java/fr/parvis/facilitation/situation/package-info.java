/** How it is now and how she wishes it to be, in one part of her life, both in her words (FAC-23); the two stand side by side and nothing measures what lies between. */
@NullMarked
package fr.parvis.facilitation.situation;

import org.jspecify.annotations.NullMarked;
