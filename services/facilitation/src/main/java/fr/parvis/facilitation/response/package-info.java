/** Responses she receives to a request, and her answer. */
@NullMarked
package fr.parvis.facilitation.response;

import org.jspecify.annotations.NullMarked;
