/** Keeps and reads reviews. */
@NullMarked
package fr.parvis.cooperation.review.usecase;

import org.jspecify.annotations.NullMarked;
