/** Adds to the access log, and never takes away. */
@NullMarked
package fr.parvis.facilitation.accesslog.persistence;

import org.jspecify.annotations.NullMarked;
