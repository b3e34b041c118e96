/** Tries, from where it runs, which doors open and which stay shut: what `helm test` starts in a service's image. */
@NullMarked
package fr.parvis.commons.reach;

import org.jspecify.annotations.NullMarked;
