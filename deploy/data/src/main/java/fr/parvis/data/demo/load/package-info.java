/** Plays the demo antenna into a running platform as its people would: through the public interfaces, each with an account of his or her own. */
@NullMarked
package fr.parvis.data.demo.load;

import org.jspecify.annotations.NullMarked;
