/** Where reviews are kept. */
@NullMarked
package fr.parvis.cooperation.review.persistence;

import org.jspecify.annotations.NullMarked;
