package dev.headwater.processor.read;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A property of an entity's class, whatever its shape.
 *
 * @param marks where an annotation of the field may stand
 * @param site where problems with it are shown
 * @param uses what generated code calls, for the sake of deprecation
 */
record Member(
    String name,
    TypeMirror type,
    boolean nullable,
    String getter,
    Optional<String> setter,
    List<Element> marks,
    ElementSite site,
    List<Element> uses) {}
