@NullMarked
package fr.parvis.commons.web.keys;

import org.jspecify.annotations.NullMarked;
