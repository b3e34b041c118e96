/** The public directory of organisations a request may be sent to. */
@NullMarked
package fr.parvis.facilitation.directory;

import org.jspecify.annotations.NullMarked;
