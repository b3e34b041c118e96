/** Receives responses and carries her answers. */
@NullMarked
package fr.parvis.facilitation.response.usecase;

import org.jspecify.annotations.NullMarked;
