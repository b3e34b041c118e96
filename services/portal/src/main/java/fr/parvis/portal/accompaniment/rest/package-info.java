/** Who accompanies her, as pages. */
@NullMarked
package fr.parvis.portal.accompaniment.rest;

import org.jspecify.annotations.NullMarked;
