package wengert.command;

import java.util.ArrayList;
import java.util.List;
import wengert.json.Json;
import wengert.tensor.Shape;
import wengert.tensor.Tensor;

/** Tensors as nested JSON arrays: a number as it is, a matrix as an array of its rows. */
final class NestedArrays {
    private NestedArrays() {}

    static Json json(Tensor tensor) {
        List<Json> elements = new ArrayList<>();
        for (double element : tensor.toArray()) {
            elements.add(Json.number(element));
        }
        return json(tensor.shape(), elements);
    }

    /** The elements of a tensor of this shape, row by row, as nested arrays. */
    static Json json(Shape shape, List<Json> elements) {
        if (shape.rank() < 2) {
            return shape.isScalar() ? elements.get(0) : Json.array(elements);
        }
        List<Json> rows = new ArrayList<>();
        for (int i = 0; i < shape.rows(); i++) {
            rows.add(Json.array(elements.subList(i * shape.columns(), (i + 1) * shape.columns())));
        }
        return Json.array(rows);
    }
}
