/** Who read her case, and when. */
@NullMarked
package fr.parvis.facilitation.accesslog;

import org.jspecify.annotations.NullMarked;
