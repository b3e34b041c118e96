/** One choice of hers as a page. */
@NullMarked
package fr.parvis.portal.choice.rest;

import org.jspecify.annotations.NullMarked;
