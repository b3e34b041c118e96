/** Responses in PostgreSQL, their texts encrypted under the key of their request. */
@NullMarked
package fr.parvis.cooperation.response.persistence;

import org.jspecify.annotations.NullMarked;
