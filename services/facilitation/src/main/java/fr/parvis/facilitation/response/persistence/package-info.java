/** Keeps responses and answers under her key. */
@NullMarked
package fr.parvis.facilitation.response.persistence;

import org.jspecify.annotations.NullMarked;
