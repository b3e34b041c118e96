/** Lets a reader skip what it already has, and a writer change only what it has seen. */
@NullMarked
package fr.parvis.commons.web.etag;

import org.jspecify.annotations.NullMarked;
