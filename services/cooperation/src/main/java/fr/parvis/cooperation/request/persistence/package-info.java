/** Released requests in PostgreSQL, their texts encrypted. */
@NullMarked
package fr.parvis.cooperation.request.persistence;

import org.jspecify.annotations.NullMarked;
