package dev.headwater.processor.read;

import dev.headwater.processor.model.Problem;
import dev.headwater.processor.model.Shape;
import java.util.List;

/** An entity's properties as its shape has them, and what is wrong with that shape. */
record Members(Shape shape, List<Member> list, List<Problem> problems) {}
