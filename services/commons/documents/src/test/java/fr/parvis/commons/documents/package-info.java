@NullMarked
package fr.parvis.commons.documents;

import org.jspecify.annotations.NullMarked;
