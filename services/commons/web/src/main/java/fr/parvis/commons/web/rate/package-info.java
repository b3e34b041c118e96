/** How many calls somebody may make in a while. */
@NullMarked
package fr.parvis.commons.web.rate;

import org.jspecify.annotations.NullMarked;
