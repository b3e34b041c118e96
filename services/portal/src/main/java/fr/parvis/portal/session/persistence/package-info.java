/** Sessions in the portal's own database. */
@NullMarked
package fr.parvis.portal.session.persistence;

import org.jspecify.annotations.NullMarked;
