namespace Network.Report.Page;

/// <summary>The page's script: sorts and filters its tables. Without it the page is whole, only still.</summary>
internal static class PageScript
{
    public const string Text = """
        (function () {
          "use strict";
          function key(row, column) {
            var cell = row.cells[column];
            return cell.hasAttribute("data-sort") ? cell.getAttribute("data-sort") : cell.textContent.trim();
          }
          function sort(table, column, head) {
            var body = table.tBodies[0], numeric = head.hasAttribute("data-number");
            var up = head.getAttribute("aria-sort") !== "ascending";
            if (numeric && !head.hasAttribute("aria-sort") && head.cellIndex > 0) { up = head.textContent === "Camp"; }
            Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
            head.setAttribute("aria-sort", up ? "ascending" : "descending");
            var rows = Array.prototype.slice.call(body.rows).map(function (row, index) { return { row: row, index: index, key: key(row, column) }; });
            rows.sort(function (a, b) {
              var order = numeric ? parseFloat(a.key) - parseFloat(b.key) : a.key.localeCompare(b.key, "en", { numeric: true });
              return (up ? order : -order) || a.index - b.index;
            });
            rows.forEach(function (entry) { body.appendChild(entry.row); });
          }
          Array.prototype.forEach.call(document.querySelectorAll("table.sortable"), function (table) {
            Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
              var button = document.createElement("button");
              button.type = "button";
              button.textContent = head.textContent;
              head.textContent = "";
              head.appendChild(button);
              button.addEventListener("click", function () { sort(table, column, head); });
            });
          });
          Array.prototype.forEach.call(document.querySelectorAll(".tools"), function (tools) {
            var rows = Array.prototype.slice.call(document.getElementById(tools.getAttribute("data-for")).tBodies[0].rows);
            var find = tools.querySelector(".find"), selects = Array.prototype.slice.call(tools.querySelectorAll("select"));
            var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
            function filter() {
              var words = find.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0;
              rows.forEach(function (row, index) {
                var fits = words.every(function (word) { return texts[index].indexOf(word) >= 0; }) &&
                  selects.every(function (select) { return !select.value || row.getAttribute("data-" + select.getAttribute("data-key")) === select.value; });
                row.hidden = !fits;
                if (fits) { shown++; }
              });
              tools.querySelector("output").textContent = shown === rows.length ? "" : shown + " of " + rows.length;
            }
            find.addEventListener("input", filter);
            selects.forEach(function (select) { select.addEventListener("change", filter); });
            tools.hidden = false;
            window.addEventListener("hashchange", function () {
              var row = document.getElementById(location.hash.slice(1));
              if (row && row.hidden && rows.indexOf(row) >= 0) {
                find.value = "";
                selects.forEach(function (select) { select.value = ""; });
                filter();
                row.scrollIntoView();
              }
            });
          });
          window.addEventListener("beforeprint", function () { document.getElementById("guide").open = true; });
        }());
        """;
}
