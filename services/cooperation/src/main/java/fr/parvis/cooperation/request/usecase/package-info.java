/** Storing, reading, searching and acknowledging released requests. */
@NullMarked
package fr.parvis.cooperation.request.usecase;

import org.jspecify.annotations.NullMarked;
