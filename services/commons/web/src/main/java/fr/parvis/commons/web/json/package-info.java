/** JSON of the framework for what a service stores, so that no feature of ours depends on the library behind it. */
@NullMarked
package fr.parvis.commons.web.json;

import org.jspecify.annotations.NullMarked;
