/** Proves that a form which comes back was made here, for the account that sends it. */
@NullMarked
package fr.parvis.portal.form;

import org.jspecify.annotations.NullMarked;
