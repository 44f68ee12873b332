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
        Shape shape = tensor.shape();
        if (shape.isScalar()) {
            return Json.number(tensor.scalar());
        }
        List<Json> rows = new ArrayList<>();
        for (int i = 0; i < shape.rows(); i++) {
            List<Json> row = new ArrayList<>();
            for (int j = 0; j < shape.columns(); j++) {
                row.add(Json.number(tensor.get(i, j)));
            }
            rows.add(Json.array(row));
        }
        return shape.rank() == 1 ? rows.get(0) : Json.array(rows);
    }
}
